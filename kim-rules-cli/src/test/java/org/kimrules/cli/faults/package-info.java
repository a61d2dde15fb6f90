/** Disks that fail, and what becomes of policies, plans and results then. */
package org.kimrules.cli.faults;
