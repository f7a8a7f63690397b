package org.daysheet.cli.inspect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.daysheet.billing.problem.Problem;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.JsonOutput;
import org.daysheet.cli.output.Printable;
import org.daysheet.edi.inspect.FileKind;
import org.daysheet.edi.inspect.Inspection;
import org.daysheet.edi.inspect.InspectionSink;
import org.daysheet.edi.inspect.Inspector;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/// `daysheet inspect FILE...`: what each file is and whether it holds. Exit 1 when one of them has an error
/// or does not balance; warnings exit 0.
@Command(
        name = "inspect",
        description = "Says what a file is and whether it holds. Needs no practice.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet inspect era.835",
            "  daysheet --json inspect inbox/*.835 | jq '.files[].kind'",
            "",
            "Exit 1 when a file has an error or a check does not balance."
        })
public final class InspectCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of any kind.")
    private List<Path> files = List.of();

    /// The command of one run.
    public InspectCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        boolean sound = shell.isJson() ? inspectAsJson() : inspectAsText();
        return sound ? Exit.DONE : Exit.REFUSED;
    }

    private boolean inspectAsJson() {
        boolean sound = true;
        try (JsonGenerator json = JsonOutput.on(shell.out())) {
            json.writeStartObject();
            json.writeName("files");
            json.writeStartArray();
            for (Path file : files) {
                sound &= writeFile(json, file);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        shell.out().println();
        return sound;
    }

    private boolean writeFile(JsonGenerator json, Path file) {
        InspectJson sink = new InspectJson(json);
        json.writeStartObject();
        json.writeStringProperty("path", file.toString());
        json.writeName("interchanges");
        json.writeStartArray();
        Inspection inspection;
        try {
            inspection = inspect(file, sink);
        } catch (IOException e) {
            inspection = unreadable(sink.findings(), file, e);
        }
        json.writeEndArray();
        json.writeStringProperty("kind", inspection.kind().text());
        if (inspection.sha256().isEmpty()) {
            json.writeNullProperty("sha256");
        } else {
            json.writeStringProperty("sha256", inspection.sha256());
        }
        json.writeNumberProperty("bytes", inspection.bytes());
        json.writeName("findings");
        json.writeStartArray();
        sink.findings().forEach(finding -> writeFinding(json, finding));
        json.writeEndArray();
        if (sink.findingsLeftOut() > 0) {
            json.writeNumberProperty("findingsLeftOut", sink.findingsLeftOut());
        }
        json.writeEndObject();
        return inspection.isSound();
    }

    private static void writeFinding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("code", finding.code());
        json.writeStringProperty("message", finding.message());
        json.writeNumberProperty("offset", finding.offset());
        json.writeNumberProperty("line", finding.line());
        json.writeNumberProperty("segment", finding.segment());
        json.writeStringProperty("segmentId", finding.segmentId());
        json.writeStringProperty("element", finding.element());
        json.writeStringProperty("read", finding.read());
        json.writeStringProperty("expected", finding.expected());
        json.writeEndObject();
    }

    private boolean inspectAsText() {
        boolean sound = true;
        for (Path file : files) {
            InspectText sink = new InspectText(shell.out(), file.toString());
            try {
                Inspection inspection = inspect(file, sink);
                sink.finish(inspection);
                sound &= inspection.isSound();
            } catch (IOException e) {
                shell.out().println("  " + Printable.of(unreadableText(file, e)));
                sound = false;
            }
        }
        return sound;
    }

    private Inspection inspect(Path file, InspectionSink sink) throws IOException {
        return Inspector.inspect(file, sink, file.getFileName() + ", bytes read", shell.progress());
    }

    private static Inspection unreadable(List<Finding> findings, Path file, IOException problem) {
        findings.add(Finding.ofFile(Severity.ERROR, "unreadable", unreadableText(file, problem)));
        return new Inspection(FileKind.UNKNOWN, 0, false, "", 1, 0, true);
    }

    private static String unreadableText(Path file, IOException problem) {
        return "The file " + file + " cannot be read: " + Problem.reason(problem) + ".";
    }
}
