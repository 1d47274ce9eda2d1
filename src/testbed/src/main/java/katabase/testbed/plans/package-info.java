/** What PostgreSQL did to answer a statement: its plan as it was executed, by nodes, rows and pages, never by time. */
@NullMarked
package katabase.testbed.plans;

import org.jspecify.annotations.NullMarked;
