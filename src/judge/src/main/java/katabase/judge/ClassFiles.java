package katabase.judge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Where the compiler finds classes and where it puts them. The JDK's and the libraries' are listed and read once: the
 * compiler asks for the same ones for each attempt.
 */
final class ClassFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private static final Location COMPILED_BEFORE = StandardLocation.locationFor("COMPILED_BEFORE");

    private final Map<Listing, List<JavaFileObject>> listings = new HashMap<>();

    /**
     * @param files closed with this
     * @param libraries jars and folders that do not change
     */
    ClassFiles(StandardJavaFileManager files, List<Path> libraries) {
        super(files);
        locate(StandardLocation.CLASS_PATH, libraries);
    }

    private record Listing(Location place, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) {}

    /** A class file whose content is read once. */
    private static final class KeptFile extends ForwardingJavaFileObject<JavaFileObject> {

        private final String className;
        private byte @Nullable [] content;

        KeptFile(JavaFileObject file, String className) {
            super(file);
            this.className = className;
        }

        JavaFileObject file() {
            return fileObject;
        }

        @Override
        public InputStream openInputStream() throws IOException {
            byte[] known = content;
            if (known == null) {
                try (InputStream bytes = super.openInputStream()) {
                    known = bytes.readAllBytes();
                }
                content = known;
            }
            return new ByteArrayInputStream(known);
        }
    }

    /**
     * What the next compilation works on.
     *
     * @param compiledBefore folders whose classes it uses beside the libraries
     * @param target the folder of its own classes
     */
    void turnTo(List<Path> compiledBefore, Path target) {
        locate(COMPILED_BEFORE, compiledBefore);
        locate(StandardLocation.CLASS_OUTPUT, List.of(target));
    }

    private void locate(Location location, List<Path> paths) {
        try {
            fileManager.setLocationFromPaths(location, paths);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location place, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (place.isOutputLocation()) {
            return super.list(place, packageName, kinds, recurse);
        }
        Listing listing = new Listing(place, packageName, Set.copyOf(kinds), recurse);
        List<JavaFileObject> known = listings.get(listing);
        if (known == null) {
            known = kept(listing);
            listings.put(listing, known);
        }
        if (place != StandardLocation.CLASS_PATH) {
            return known;
        }
        List<JavaFileObject> all = new ArrayList<>();
        super.list(COMPILED_BEFORE, packageName, kinds, recurse).forEach(all::add);
        all.addAll(known);
        return all;
    }

    private List<JavaFileObject> kept(Listing listing) throws IOException {
        List<JavaFileObject> files = new ArrayList<>();
        for (JavaFileObject file :
                super.list(listing.place(), listing.packageName(), listing.kinds(), listing.recurse())) {
            files.add(new KeptFile(file, super.inferBinaryName(listing.place(), file)));
        }
        return files;
    }

    @Override
    public String inferBinaryName(Location place, JavaFileObject file) {
        if (file instanceof KeptFile kept) {
            return kept.className;
        }
        return super.inferBinaryName(place == StandardLocation.CLASS_PATH ? COMPILED_BEFORE : place, file);
    }

    @Override
    public boolean contains(Location place, FileObject file) throws IOException {
        return super.contains(place, original(file));
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return super.isSameFile(original(one), original(other));
    }

    private static FileObject original(FileObject file) {
        return file instanceof KeptFile kept ? kept.file() : file;
    }
}
