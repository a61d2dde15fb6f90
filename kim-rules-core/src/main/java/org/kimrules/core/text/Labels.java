package org.kimrules.core.text;

/** The labels of the codes that a policy declares. A code that was never declared is shown as it is. */
@FunctionalInterface
public interface Labels {

    /**
     * Returns the label of the code.
     *
     * @param kind the kind of the code, such as {@code component}
     * @param code the code, such as {@code B1}
     */
    Text label(String kind, String code);
}
