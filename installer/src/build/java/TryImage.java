import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Tries the app image as it will be installed: its console launcher makes a small demo practice and proves the books
/// of it, with no other Java in sight. Argument: the build folder, which holds "image".
public final class TryImage {
    private TryImage() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path build = Path.of(arguments[0]);
        Path image = build.resolve("image");
        Path work = build.resolve("smoke");
        wipe(work);
        Files.createDirectories(work);
        Path launcher = launcher(image, "daysheet");
        launcher(image, "daysheet-desktop");
        expectFile(image, "Apache-2.0.txt");
        expectFile(image, "THIRD-PARTY.txt");

        Path practice = work.resolve("practice");
        run(work, launcher, "--help");
        run(work, launcher, "demo", practice.toString(), "--patients", "20", "--months", "2", "--seed", "7");
        if (!Files.isRegularFile(practice.resolve("keys.json"))) {
            throw new IllegalStateException("the demo left no keys.json in " + practice);
        }
        run(work, launcher, "--practice", practice.toString(), "check");
        System.out.println("The app image runs demo and check.");
    }

    private static void run(Path work, Path launcher, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO().directory(work.toFile());
        builder.environment().put("DAYSHEET_PASSPHRASE", "a passphrase for the smoke test");
        builder.environment().remove("JAVA_HOME");
        Process process = builder.start();
        if (!process.waitFor(15, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running after 15 minutes: " + command);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("exit code " + process.exitValue() + " from " + command);
        }
    }

    private static Path launcher(Path image, String name) throws IOException {
        return find(image, name, name + ".exe").orElseThrow(() -> new IllegalStateException("no launcher " + name));
    }

    private static void expectFile(Path image, String name) throws IOException {
        find(image, name).orElseThrow(() -> new IllegalStateException("the image lacks " + name));
    }

    private static java.util.Optional<Path> find(Path image, String... names) throws IOException {
        try (Stream<Path> walk = Files.walk(image)) {
            return walk.filter(Files::isRegularFile)
                    .filter(path ->
                            Arrays.asList(names).contains(path.getFileName().toString()))
                    .findFirst();
        }
    }

    private static void wipe(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
