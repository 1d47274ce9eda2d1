package katabase.dojo.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says that a file could not be written, and why, without the names of files that nobody asked for. */
final class Unwritable {

    private Unwritable() {}

    static UncheckedIOException because(String file, IOException problem) {
        String why = problem instanceof AccessDeniedException
                ? "no permission"
                : problem instanceof NoSuchFileException ? "there is no such folder" : problem.toString();
        return new UncheckedIOException(file + " cannot be written: " + why, problem);
    }
}
