package katabase.judge.worker;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import katabase.testbed.Chance;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs attempts, each in a class loader of its own. The connection to the server and its templates are kept. */
final class AttemptRun implements AutoCloseable {

    private final EventWriter events;
    private final CappedOutput output = new CappedOutput();
    // The reports for a person at the end of a run are not for a judge, who tells the verdict himself.
    private final LauncherSession session = LauncherFactory.openSession(LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .build());

    AttemptRun(EventWriter events) {
        this.events = events;
    }

    void perform(RunRequest request) {
        ProcessState before = ProcessState.now();
        ClassLoader loaderBefore = Thread.currentThread().getContextClassLoader();
        ProcessState.lendOutput(output);
        if (request.seed() != null) {
            System.setProperty(Chance.PROPERTY, request.seed().toString());
        }
        URL[] urls = request.classPath().stream().map(AttemptRun::url).toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, AttemptRun.class.getClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            RunListener listener = new RunListener(events, output);
            session.getLauncher().execute(discovery(loader.loadClass(request.testClass())), listener);
            Thread.currentThread().setContextClassLoader(loaderBefore);
            List<String> leftovers = new LeftoverThreads(loader, request.packageName()).find();
            boolean sound = leftovers.isEmpty() && !listener.sawMachineFail();
            events.write(new WorkerEvent.Ended(listener.problem(), leftovers, sound));
        } catch (ClassNotFoundException e) {
            events.write(new WorkerEvent.Ended("there is no test " + request.testClass(), List.of(), true));
        } catch (IOException | RuntimeException | LinkageError e) {
            String problem = e.toString().lines().findFirst().orElse("");
            events.write(new WorkerEvent.Ended(problem, List.of(), false));
        } finally {
            Thread.currentThread().setContextClassLoader(loaderBefore);
            before.putBack();
        }
    }

    private static LauncherDiscoveryRequest discovery(Class<?> testClass) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(testClass))
                .build();
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
