package org.kimrules.oracle.money;

/**
 * What became of one award.
 *
 * @param amount what is due
 * @param chance what could still be asked for
 * @param least its part of what is due of all awards at least, in cents
 */
record Price(Bounds amount, Bounds chance, long least) {}
