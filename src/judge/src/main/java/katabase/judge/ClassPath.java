package katabase.judge;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads class paths. */
public final class ClassPath {

    private ClassPath() {}

    /** The jars and folders that this process itself runs on, for attempts and workers that run on the same. */
    public static List<Path> ofThisProcess() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }
}
