/** What all katas about sessions are given: nothing to do here. */
package katabase.sessions;
