package katabase.rules;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What these tests run on. Surefire hands it over behind a jar that only points to it, and an editor as it is. */
public final class TestClassPath {

    private TestClassPath() {}

    /** As javac and java take it. */
    public static String text() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Its jars and folders. */
    static List<Path> places() {
        return Stream.of(text().split(File.pathSeparator)).map(Path::of).toList();
    }
}
