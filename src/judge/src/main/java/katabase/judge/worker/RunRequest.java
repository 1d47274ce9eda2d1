package katabase.judge.worker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks a worker to run one kata's tests.
 *
 * @param classPath folders of the attempt and its test
 * @param testClass the class that judges it
 * @param seed gives the same random data as an earlier run; null: other data each time
 */
public record RunRequest(
        List<String> classPath, String testClass, @Nullable Long seed) {

    public RunRequest {
        classPath = List.copyOf(classPath);
    }

    String packageName() {
        return testClass.substring(0, testClass.lastIndexOf('.'));
    }
}
