package katabase.testbed.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedServerTest {

    @TempDir(factory = InMemory.class)
    private static Path initialised;

    @TempDir(factory = InMemory.class)
    private Path folder;

    private EmbeddedFolders folders;
    private final List<Process> holders = new ArrayList<>();

    @BeforeAll
    static void initialise() {
        EmbeddedServer.open(Folders.in(initialised)).close();
    }

    @BeforeEach
    void choose() {
        folders = Folders.in(folder);
    }

    @AfterEach
    void endWhatAFailureLeft() {
        holders.forEach(Process::destroyForcibly);
        serverProcesses().forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void lastUserOfAProcessStopsTheServer() throws Exception {
        Folders.copy(initialised, folder);
        EmbeddedServer first = EmbeddedServer.open(folders);
        EmbeddedServer second = EmbeddedServer.open(folders);

        assertThat(second.url("postgres")).as("url of the second user").isEqualTo(first.url("postgres"));
        first.close();
        first.close();
        assertThat(answer(second, "select 1")).isEqualTo("1");
        second.close();
        await().untilAsserted(() -> assertThat(serverProcesses()).isEmpty());
    }

    @Test
    void describesItselfAndTakesItsSettings() throws Exception {
        Folders.copy(initialised, folder);
        try (EmbeddedServer server = EmbeddedServer.open(folders)) {
            assertThat(server.description()).matches("embedded PostgreSQL 18\\.\\d+ in " + folders.data());
            assertThat(answer(server, "select current_setting('fsync') || current_setting('synchronous_commit')"))
                    .isEqualTo("offoff");
        }
    }

    @Test
    void dataDirectoryIsKeptForTheNextServer() throws Exception {
        Folders.copy(initialised, folder);
        try (EmbeddedServer server = EmbeddedServer.open(folders)) {
            run(server, "create database kept");
        }
        try (EmbeddedServer server = EmbeddedServer.open(folders)) {
            assertThat(answer(server, "select count(*) from pg_database where datname = 'kept'"))
                    .isEqualTo("1");
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it knows only shared memory that goes with its last user")
    void sharedMemoryLiesInTheDataDirectorySoThatAKilledServerLeavesNoneBehind() throws Exception {
        Folders.copy(initialised, folder);

        try (EmbeddedServer server = EmbeddedServer.open(folders)) {
            assertThat(answer(server, "show dynamic_shared_memory_type")).isEqualTo("mmap");
            assertThat(folders.data().resolve("pg_dynshmem")).isDirectoryContaining("glob:**/mmap.*");
        }
    }

    @Test
    void serverIsSharedWithAnotherProcessAndOutlivesItsKilledStarter() throws Exception {
        Folders.copy(initialised, folder);
        Process holder = holder();
        awaitHold(holder);
        long server = postmaster();

        EmbeddedServer ours = EmbeddedServer.open(folders);
        assertThat(postmaster()).as("server of the second process").isEqualTo(server);
        ours.close();
        assertThat(serverProcesses())
                .as("servers while the first process uses one")
                .hasSize(1);
        kill(holder);

        try (EmbeddedServer next = EmbeddedServer.open(folders)) {
            assertThat(postmaster()).as("server after its starter was killed").isEqualTo(server);
            assertThat(answer(next, "select 1")).isEqualTo("1");
        }
        await().untilAsserted(() -> assertThat(serverProcesses()).isEmpty());
    }

    @Test
    void serverThatAnotherProcessStoppedIsStartedAgainOnItsData() throws Exception {
        Folders.copy(initialised, folder);
        EmbeddedServer ours = EmbeddedServer.open(folders);
        run(ours, "create database kept");
        Process holder = holder();
        awaitHold(holder);
        ours.close();
        holder.getOutputStream().close();
        holder.waitFor();
        assertThat(serverProcesses()).as("servers after the last user").isEmpty();

        try (EmbeddedServer again = EmbeddedServer.open(folders)) {
            assertThat(answer(again, "select count(*) from pg_database where datname = 'kept'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void killWhileTheDataDirectoryIsMadeDoesNotBlockTheNextStart() throws Exception {
        Process holder = holder();
        awaitFile("data-new-*/global");
        kill(holder);
        assertThat(folders.data())
                .as("data directory when its maker was killed")
                .doesNotExist();

        try (EmbeddedServer next = EmbeddedServer.open(folders)) {
            assertThat(answer(next, "select 1")).isEqualTo("1");
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> serverProcesses().isEmpty());
        EmbeddedServer.open(folders).close();
        try (Stream<Path> places = places("data-new-*")) {
            assertThat(places).as("what the killed process left").isEmpty();
        }
    }

    @Test
    void killWhileTheServerStartsDoesNotBlockTheNextStart() throws Exception {
        Folders.copy(initialised, folder);
        Process holder = holder();
        awaitFile("data/postmaster.pid");
        kill(holder);

        try (EmbeddedServer next = EmbeddedServer.open(folders)) {
            assertThat(answer(next, "select 1")).isEqualTo("1");
        }
        await().untilAsserted(() -> assertThat(serverProcesses()).isEmpty());
    }

    @Test
    void brokenDataDirectoryIsMadeAnew() throws Exception {
        Folders.copy(initialised, folder);
        Files.delete(folders.data().resolve("global/pg_control"));

        try (EmbeddedServer next = EmbeddedServer.open(folders)) {
            assertThat(answer(next, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void dataDirectoryOfAServerThatCrashedIsMadeAnew() throws Exception {
        Folders.copy(initialised, folder);
        EmbeddedServer crashed = EmbeddedServer.open(folders);
        run(crashed, "create database lost");
        ProcessHandle process = ProcessHandle.of(postmaster()).orElseThrow();
        process.destroyForcibly();
        process.onExit().get();
        crashed.close();

        try (EmbeddedServer next = EmbeddedServer.open(folders)) {
            assertThat(answer(next, "select count(*) from pg_database where datname = 'lost'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void lockFileOfAnotherProcessIsNotBelieved() throws IOException {
        Files.createDirectories(folders.data());
        Files.write(
                folders.data().resolve("postmaster.pid"),
                List.of(Long.toString(ProcessHandle.current().pid()), "", "", "1"));

        assertThat(RunningPostmaster.on(folders.data())).isEmpty();
        RunningPostmaster.end(folders.data());
    }

    @Test
    void serverWhoseConnectionsAreAllTakenIsNotTakenForDead() throws Exception {
        Folders.copy(initialised, folder);
        List<Connection> taken = new ArrayList<>();
        try (EmbeddedServer server = EmbeddedServer.open(folders)) {
            takeAll(server, taken);

            assertThat(RunningPostmaster.on(folders.data())).isPresent();
            assertThatExceptionOfType(PostgresUnavailable.class)
                    .isThrownBy(() -> EmbeddedServer.open(folders))
                    .withMessage(
                            "the embedded PostgreSQL on " + folders.data()
                                    + " refuses (FATAL: sorry, too many clients already): end other runs of Katabase and try again");
            assertThat(taken.get(0).isValid(1))
                    .as("connection of the first user lives")
                    .isTrue();
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }

    @Test
    void serverIsFoundByAnyNameOfItsFolder() throws Exception {
        Folders.copy(initialised, folder);
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
        try (EmbeddedServer server = EmbeddedServer.open(folders);
                EmbeddedServer same = EmbeddedServer.open(Folders.in(link))) {
            assertThat(same.url("postgres")).isEqualTo(server.url("postgres"));
        }
        await().untilAsserted(() -> assertThat(serverProcesses()).isEmpty());
    }

    @Test
    void folderThatCannotBeMadeIsToldInOneLine() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(PostgresUnavailable.class)
                .isThrownBy(() -> EmbeddedServer.open(Folders.in(file)))
                .withMessageStartingWith("the embedded PostgreSQL did not start on " + file.resolve("data"))
                .withMessageNotContaining("\n");
    }

    private static void takeAll(Server server, List<Connection> taken) {
        try {
            while (taken.size() < 1000) {
                taken.add(server.administer());
            }
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo("53300");
        }
    }

    private Process holder() throws IOException {
        Process holder = ServerHolder.start(folder);
        holders.add(holder);
        return holder;
    }

    private static void awaitHold(Process holder) throws IOException {
        BufferedReader output = new BufferedReader(new InputStreamReader(holder.getInputStream(), UTF_8));
        assertThat(output.readLine()).isEqualTo(ServerHolder.HOLDS);
    }

    /** Waits until a file exists; the last part of its path is looked for in all folders that the first part matches. */
    private void awaitFile(String pattern) {
        String[] parts = pattern.split("/");
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .atMost(Duration.ofSeconds(20))
                .until(() -> {
                    try (Stream<Path> places = places(parts[0])) {
                        return places.anyMatch(place -> Files.exists(place.resolve(parts[1])));
                    }
                });
    }

    private Stream<Path> places(String pattern) throws IOException {
        List<Path> places = new ArrayList<>();
        try (DirectoryStream<Path> directory = Files.newDirectoryStream(folder, pattern)) {
            directory.forEach(places::add);
        }
        return places.stream();
    }

    private static void kill(Process process) throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    private long postmaster() {
        return RunningPostmaster.on(folders.data()).orElseThrow().process().pid();
    }

    private List<ProcessHandle> serverProcesses() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("/postgres") || command.endsWith("/initdb"))
                        .isPresent())
                .filter(process -> process.info()
                        .arguments()
                        .filter(arguments -> String.join(" ", arguments).contains(folder.toString()))
                        .isPresent())
                .toList();
    }

    private static String answer(Server server, String query) throws SQLException {
        try (Connection connection = server.administer();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void run(Server server, String sql) throws SQLException {
        try (Connection connection = server.administer();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
