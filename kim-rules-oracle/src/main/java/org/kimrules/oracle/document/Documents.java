package org.kimrules.oracle.document;

import org.kimrules.oracle.book.Book;

/** The documents of the policy that have clauses to answer, in reading order. */
public final class Documents {

    private Documents() {}

    /**
     * Writes the answers of all clauses.
     *
     * @throws IllegalArgumentException when a clause is not one of the policy, or a clause of the policy is left out
     */
    public static void write(Book book) {
        B3Pauschale2020.write(book);
        Handlungskonzept2020.write(book);
        RichtlinieB12020.write(book);
        ObergrenzenB12020.write(book);
        B2Pauschale2021.write(book);
        TIntG2022.write(book);
        Richtlinie2025.write(book);
        GrantLaw.write(book);
        MunicipalBudget.write(book);
        book.whole();
    }
}
