import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Runs a whole revenue cycle on a fresh demo practice with the packaged command line, then opens the window on it
/// where there is a display. Arguments: jar of the command line, jar of the desktop, folder to use, "auto", "true" or
/// "false" for the window.
public final class RunDemo {
    private static final String PASSPHRASE = "DAYSHEET_PASSPHRASE";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private RunDemo() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path cli = Path.of(arguments[0]).normalize();
        Path desktop = Path.of(arguments[1]).normalize();
        Path folder = Path.of(arguments[2]).toAbsolutePath().normalize();
        Path practice = folder.resolve("practice");
        Path files = folder.resolve("files");
        wipe(folder);
        Files.createDirectories(folder);
        String passphrase = passphrase();

        int exit = run(passphrase, cli, "demo", practice.toString(), "--out", files.toString());
        if (exit != 0) {
            System.err.println("The demo failed with exit code " + exit + ".");
            System.exit(exit);
        }
        boolean hasWindow = hasWindow(arguments[3]);
        report(cli, practice, files, passphrase, hasWindow);
        if (hasWindow && run(passphrase, desktop, "--practice", practice.toString()) != 0) {
            System.err.println("The window could not be opened; -Ddaysheet.window=false leaves it out.");
            System.exit(1);
        }
    }

    private static void report(Path cli, Path practice, Path files, String passphrase, boolean hasWindow)
            throws IOException {
        System.out.println();
        System.out.println("Practice:   " + practice);
        System.out.println("Passphrase: " + passphrase + "  (user: owner)");
        System.out.println("Files:      " + files);
        try (Stream<Path> walk = Files.walk(files)) {
            Map<String, Long> counts = new java.util.TreeMap<>();
            walk.filter(Files::isRegularFile).forEach(file -> counts.merge(kind(files, file), 1L, Long::sum));
            counts.forEach((kind, count) -> System.out.printf("            %5d  %s%n", count, kind));
        }
        System.out.println("Look further, with the passphrase in " + PASSPHRASE + " and a JDK 25:");
        System.out.println("  java -jar " + cli + " --practice " + practice + " check");
        System.out.println(
                hasWindow
                        ? "Opening the window; close it to end."
                        : "No window: there is no display, or it was switched off.");
    }

    /// Folder and ending, as "837 / *.837".
    private static String kind(Path files, Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        Path parent = files.relativize(file).getParent();
        return (parent == null ? "" : parent + java.io.File.separator) + (dot < 0 ? name : "*" + name.substring(dot));
    }

    private static int run(String passphrase, Path jar, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put(PASSPHRASE, passphrase);
        return builder.start().waitFor();
    }

    private static String passphrase() {
        String given = System.getenv(PASSPHRASE);
        if (given != null && !given.isBlank()) {
            return given;
        }
        SecureRandom random = new SecureRandom();
        StringBuilder made = new StringBuilder("demo");
        for (int i = 0; i < 15; i++) {
            made.append(i % 5 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return made.toString();
    }

    private static boolean hasWindow(String setting) {
        if (!setting.equals("auto")) {
            return Boolean.parseBoolean(setting);
        }
        boolean isLinux =
                System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT).contains("linux");
        return !isLinux || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
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
