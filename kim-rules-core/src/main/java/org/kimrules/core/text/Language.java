package org.kimrules.core.text;

/** A language that reports are written in. It decides words, number format and date format, never an outcome. */
public enum Language {
    /** German, the language of the law: {@code 1.234,50 EUR}, {@code 03.09.2020}. */
    DE,
    /** English: {@code 1,234.50 EUR}, {@code 2020-09-03}. */
    EN
}
