import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/// Compiles every template of a folder at build time, so that a broken template breaks the build and the program
/// itself carries no compiler. Arguments: folder of the .jrxml files, folder for the .jasper files.
public final class CompileReports {
    private CompileReports() {}

    public static void main(String[] arguments) throws java.io.IOException, JRException {
        Path sources = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(arguments[1]));
        try (var files = Files.list(sources)) {
            for (Path source : files.filter(file -> file.toString().endsWith(".jrxml"))
                    .sorted()
                    .toList()) {
                compile(source, target.resolve(source.getFileName().toString().replace(".jrxml", ".jasper")));
            }
        }
    }

    private static void compile(Path source, Path compiled) throws java.io.IOException, JRException {
        boolean isFresh = Files.exists(compiled)
                && Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(source)) > 0;
        if (!isFresh) {
            JasperCompileManager.compileReportToFile(source.toString(), compiled.toString());
        }
    }
}
