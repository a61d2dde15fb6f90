package org.kimrules.core.policy;

/**
 * How far those who wrote the rules of a policy folder are trusted. It says nothing of whether the policy is right, and the gates
 * are no sandbox: they guard against mistakes and careless authors. Rules of somebody who means harm belong into a process of
 * their own.
 */
public enum Trust {
    /** The rules pass the gates: what is not known to be harmless is refused before any of it runs. */
    GATED,
    /** The rules are compiled as they are, which runs code that they hold, with all that this process may do. */
    TRUSTED
}
