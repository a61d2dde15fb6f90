package org.kimrules.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the policy that a test class tests. The class implements {@link PolicyTests} and needs nothing else:
 *
 * <pre>
 * &#64;PolicyTest(folder = "src/main/resources/policies/choirs")
 * class ChoirsTest implements PolicyTests {}
 * </pre>
 *
 * <p>With an id the rules are those that the build made, with a folder they are compiled for the test; with both, every case
 * runs both ways, and the answers have to be the same to the byte.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PolicyTest {

    /** Returns the id of a policy on the class path, such as {@code kim-nrw}; empty for none. */
    String id() default "";

    /** Returns the folder of a policy, relative to where the tests run; empty for none. */
    String folder() default "";

    /** Returns whether to ask as well what the cases would not notice of changed rules, figures and dates. */
    boolean mutation() default false;
}
