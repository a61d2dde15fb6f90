package org.kimrules.drl.spending;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the one method that may ask how much time went by: it decides nothing, it can only end an assessment without a result. The
 * check for forbidden calls passes over it.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@interface MayAskTheClock {}
