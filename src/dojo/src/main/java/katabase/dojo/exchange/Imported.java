package katabase.dojo.exchange;

import java.util.List;
import katabase.catalogue.Question;

/**
 * What was read of a file. What the file did not say stands in the questions as {@link ToBeWritten}.
 *
 * @param questions what could be read; their ids need not be unique, and their locations are lines of that file
 * @param complaints what could not be read
 */
record Imported(List<Question> questions, List<Complaint> complaints) {

    /**
     * A question that is not there, or not as it was.
     *
     * @param line where it stands in the file, counted from 1
     * @param what what is wrong
     * @param next what to do about it
     */
    record Complaint(int line, String what, String next) {}

    Imported {
        questions = List.copyOf(questions);
        complaints = List.copyOf(complaints);
    }
}
