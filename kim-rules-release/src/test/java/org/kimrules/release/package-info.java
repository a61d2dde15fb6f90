/** What is published is what it says it is: its parts are listed, their licences allow it, and everybody can build the same bytes. */
package org.kimrules.release;
