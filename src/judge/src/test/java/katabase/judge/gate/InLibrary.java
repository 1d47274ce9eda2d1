package katabase.judge.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import katabase.judge.ClassPath;
import katabase.judge.Judge;
import katabase.judge.WorkerSettings;
import katabase.testbed.postgres.Route;
import katabase.testbed.postgres.Server;
import katabase.testbed.postgres.Servers;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test a {@link Library} of its own; the judge is one for all. */
final class InLibrary implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(InLibrary.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Library.class;
    }

    @Override
    public Library resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Judge judge = context.getRoot().getStore(NAMESPACE).computeIfAbsent(Judge.class, key -> open(), Judge.class);
        try {
            return Library.copiedTo(
                    Files.createTempDirectory(Path.of("target"), "library").toAbsolutePath(), judge);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Judge open() {
        Server server = new Servers(System.getenv(), System.out::println).open(Route.chosen());
        return new Judge(server, WorkerSettings.of(ClassPath.ofThisProcess(), server.url("postgres")), 2);
    }
}
