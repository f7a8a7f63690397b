import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import net.sf.jasperreports.engine.JRDataset;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRElementGroup;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JRDesignDataset;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.util.JRElementsVisitor;
import net.sf.jasperreports.engine.util.UniformElementVisitor;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/// Compiles every template of a folder at build time, so that a broken template breaks the build and the program
/// itself carries no compiler. The same template gives the same bytes each time. Arguments: folder of the .jrxml files,
/// folder for the .jasper files, folder for notes of what each was made from.
public final class CompileReports {
    /// Changed when this class makes other bytes of the same template.
    private static final String RECIPE = "ids by name";

    private CompileReports() {}

    public static void main(String[] arguments) throws IOException, JRException {
        Path sources = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(arguments[1]));
        Path notes = Files.createDirectories(Path.of(arguments[2]));
        for (Path source : templates(sources)) {
            String name = source.getFileName().toString().replace(".jrxml", "");
            Path compiled = target.resolve(name + ".jasper");
            Path note = notes.resolve(name + ".txt");
            String origin = origin(source);
            if (!Files.exists(compiled)
                    || !Files.exists(note)
                    || !Files.readString(note).equals(origin)) {
                Files.deleteIfExists(note);
                compile(source, name, compiled);
                Files.writeString(note, origin);
            }
        }
    }

    private static List<Path> templates(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jrxml"))
                    .sorted()
                    .toList();
        }
    }

    /// What a compiled template depends on: its text, the compiler's version, and this class.
    private static String origin(Path source) throws IOException {
        String jar = JasperCompileManager.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return jar.substring(jar.lastIndexOf('/') + 1) + "\n" + RECIPE + "\n" + sha256(Files.readAllBytes(source))
                + "\n";
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static void compile(Path source, String name, Path compiled) throws JRException {
        JasperDesign design = JRXmlLoader.load(source.toString());
        new Naming(name).nameAll(design);
        JasperCompileManager.compileReportToFile(design, compiled.toString());
    }

    /// Gives whatever would get a random id one made from the template's name and its place.
    private static final class Naming extends UniformElementVisitor {
        private final String template;
        private int place;

        Naming(String template) {
            this.template = template;
        }

        void nameAll(JasperDesign design) {
            design.setUUID(next());
            for (JRDataset dataset : design.getDatasets()) {
                ((JRDesignDataset) dataset).setUUID(next());
            }
            JRElementsVisitor.visitReport(design, this);
        }

        @Override
        protected void visitElement(JRElement element) {
            ((JRDesignElement) element).setUUID(next());
        }

        @Override
        public void visitElementGroup(JRElementGroup group) {
            // A group has no id; its elements are visited one by one.
        }

        private UUID next() {
            place++;
            return UUID.nameUUIDFromBytes((template + " " + place).getBytes(StandardCharsets.UTF_8));
        }
    }
}
