package org.kimrules.drl.folder;

/** What can be wrong with the files of a policy beside what their YAML holds. The names stand in every fault. */
public enum FaultCode {
    /** A file that no list names is not read. */
    FILE_UNLISTED,
    /** A file is not the one that was signed. */
    FILE_ALTERED,
    /** A file that was signed is not there. */
    FILE_MISSING,
    /** A file that nobody signed. */
    FILE_ADDED,
    /** Signatures are asked for and there is no manifest that could have some. */
    MANIFEST_MISSING,
    /** The manifest is that of another policy or version. */
    MANIFEST_POLICY,
    /** The manifest is older than one that was there before. */
    MANIFEST_SEQUENCE,
    /** A signature that was not made of this manifest with this key. */
    SIGNATURE_WRONG,
    /** A signature of a key that nobody named. */
    SIGNATURE_UNKNOWN,
    /** Fewer of the named keys have signed than are needed; a key counts once. */
    SIGNATURES_TOO_FEW,
    /** The inventory names something twice, or a rule above any file. */
    INVENTORY,
    /** The inventory names a rule that its file does not hold. */
    RULE_MISSING,
    /** The inventory does not name a rule. */
    RULE_UNLISTED,
    /** Two rules have one name. */
    RULE_TWICE,
    /** A rule is not named after its clause, a letter and a sentence. */
    RULE_NAME,
    /** A clause and the stages of its rule files do not fit, or a rule and its stage. */
    STAGE,
    /** A rule that nobody could tell what it says. */
    MESSAGE_MISSING,
    /** A message that no rule uses. */
    MESSAGE_UNUSED,
    /** A message names in braces what whoever says it does not have. */
    MESSAGE_ARGUMENT,
    /** A remedy needs a fact that whoever says what it cures does not have. */
    REMEDY_FACT,
    /** A code of which the traits should say something. */
    TRAIT,
    /** The file is no DRL. */
    DRL_SYNTAX,
    /** What is imported does not exist. */
    DRL_IMPORT,
    /** A type of facts that does not exist or is not imported. */
    DRL_TYPE,
    /** A property that the type of facts does not have. */
    DRL_PROPERTY,
    /** A condition that can't be compiled, or that is none of the comparisons that rules are made of. */
    DRL_CONDITION,
    /** A consequence that can't be compiled, or that is no insert of a finding. */
    DRL_CONSEQUENCE,
    /** A character that no rule file needs, such as a backslash or one that is not shown. */
    DRL_TEXT,
    /** A rule file that is too long, too deep or has too much in it. */
    DRL_LIMIT,
    /** Something else than a package, imports and rules, or something in a rule that rules do not have. */
    DRL_CONSTRUCT,
    /** A number that the two ways to compile read in two ways, such as a bare decimal. */
    DRL_FIGURE,
    /** A pattern that does not say which fact it means. */
    DRL_JOIN,
    /** A class that was made of a rule and does more than rules do. */
    DRL_BYTECODE
}
