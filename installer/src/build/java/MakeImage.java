import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes the app image with jpackage: a runtime of JDK modules only, all jars on the class path, a launcher with a
/// window and one for the console, and the licences of everything inside. Arguments: the build folder, which holds
/// "jars" and "licenses"; the folder of licence texts; the version.
public final class MakeImage {
    /// java.se and what the libraries ask for besides: Unsafe, zip file systems, screen readers, certificates, code
    /// pages.
    private static final String MODULES =
            "java.se,jdk.unsupported,jdk.zipfs,jdk.accessibility,jdk.crypto.ec,jdk.charsets,jdk.management,jdk.net,jdk.xml.dom,jdk.jfr";

    private static final Pattern NOTICE =
            Pattern.compile("(?i)(META-INF/)?[^/]*(licen[cs]e|notice|copying)[^/]*(?<!\\.class)");

    private MakeImage() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path build = Path.of(arguments[0]);
        Path jars = build.resolve("jars");
        Path licenses = build.resolve("licenses");
        Path images = build.resolve("image");
        copy(Path.of(arguments[1]), licenses);
        extractNotices(jars, licenses.resolve("notices"));
        wipe(images);
        int exit = new ProcessBuilder(command(build, jars, licenses, images, arguments[2]))
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            System.exit(exit);
        }
        System.out.println("App image: " + images + ", " + sizeOf(images) / 1_000_000 + " MB");
    }

    private static List<String> command(Path build, Path jars, Path licenses, Path images, String version)
            throws IOException {
        Path console = build.resolve("daysheet.properties");
        Files.writeString(console, """
                main-jar=%s
                main-class=org.daysheet.cli.Cli
                description=Daysheet command line
                win-console=true
                win-menu=false
                linux-shortcut=false
                """.formatted(jar(jars, "daysheet-cli-")));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jpackage").toString(),
                "--type",
                "app-image",
                "--name",
                "daysheet-desktop",
                "--app-version",
                numbers(version),
                "--vendor",
                "Daysheet",
                "--description",
                "Practice billing",
                "--input",
                jars.toString(),
                "--main-jar",
                jar(jars, "daysheet-desktop-"),
                "--main-class",
                "org.daysheet.desktop.Main",
                "--add-launcher",
                "daysheet=" + console,
                "--add-modules",
                MODULES,
                "--jlink-options",
                "--strip-debug --no-header-files --no-man-pages --strip-native-commands --compress=zip-6",
                "--app-content",
                licenses.toString(),
                "--dest",
                images.toString()));
        for (String option : List.of(
                "--enable-native-access=ALL-UNNAMED",
                // This optimisation of JDK 25.0.3 was seen to lose an object in a sum over 200,000 charges.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-ReduceAllocationMerges",
                "-XX:-HeapDumpOnOutOfMemoryError",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true")) {
            command.addAll(List.of("--java-options", option));
        }
        return command;
    }

    /// The numbers of a version; macOS refuses one that starts with zero.
    private static String numbers(String version) {
        String numbers = version.replaceFirst("-.*", "");
        return System.getProperty("os.name").startsWith("Mac") && numbers.startsWith("0") ? "1" + numbers : numbers;
    }

    private static String jar(Path jars, String start) {
        String[] found = new File(jars.toString()).list((folder, name) -> name.startsWith(start));
        if (found == null || found.length != 1) {
            throw new IllegalStateException("expected one " + start + "*.jar in " + jars + "; run clean first");
        }
        return found[0];
    }

    /// Licences and notices that libraries carry in their jars, in a folder for each jar.
    private static void extractNotices(Path jars, Path into) throws IOException {
        wipe(into);
        try (Stream<Path> list = Files.list(jars)) {
            for (Path path : list.sorted().toList()) {
                try (JarFile jar = new JarFile(path.toFile())) {
                    for (JarEntry entry : jar.stream().toList()) {
                        if (!entry.isDirectory()
                                && NOTICE.matcher(entry.getName()).matches()) {
                            Path folder =
                                    into.resolve(path.getFileName().toString().replaceFirst("\\.jar$", ""));
                            Files.createDirectories(folder);
                            try (InputStream text = jar.getInputStream(entry)) {
                                Files.write(
                                        folder.resolve(Path.of(entry.getName()).getFileName()), text.readAllBytes());
                            }
                        }
                    }
                }
            }
        }
    }

    private static void copy(Path from, Path into) throws IOException {
        Files.createDirectories(into);
        try (Stream<Path> list = Files.list(from)) {
            for (Path file : list.toList()) {
                Files.write(into.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }

    private static long sizeOf(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
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
