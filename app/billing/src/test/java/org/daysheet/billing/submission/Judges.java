package org.daysheet.billing.submission;

import com.imsweb.x12.reader.X12Reader;
import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Programs of others that judge what we write.
public final class Judges {
    private Judges() {}

    /// What StAEDI finds wrong with envelopes, counts and element lengths of the control segments.
    public static List<String> envelope(byte[] bytes) throws IOException, EDIStreamException, EDISchemaException {
        List<String> errors = new ArrayList<>();
        EDIInputFactory factory = EDIInputFactory.newFactory();
        try (EDIStreamReader reader = factory.createEDIStreamReader(new ByteArrayInputStream(bytes))) {
            while (reader.hasNext()) {
                EDIStreamEvent event = reader.next();
                if (event == EDIStreamEvent.START_INTERCHANGE) {
                    Schema control =
                            SchemaFactory.newFactory().getControlSchema(reader.getStandard(), reader.getVersion());
                    reader.setControlSchema(control);
                } else if (event.isError()) {
                    errors.add(event + " " + reader.getErrorType() + " at " + reader.getLocation());
                }
            }
        }
        return errors;
    }

    /// What the guide map of imsweb finds wrong.
    public static List<String> guide(byte[] bytes, X12Reader.FileType type) throws IOException {
        X12Reader reader = new X12Reader(type, new ByteArrayInputStream(bytes), StandardCharsets.US_ASCII);
        List<String> errors = new ArrayList<>(reader.getErrors());
        errors.addAll(reader.getFatalErrors());
        return errors;
    }

    /// What the arithmetic checker of the shared tools prints about a file; "OK" when nothing is wrong.
    public static String arithmetic(byte[] bytes, Path shared) throws IOException, InterruptedException {
        Path file = Files.createTempFile("daysheet", ".edi");
        try {
            Files.write(file, bytes);
            Process process = new ProcessBuilder(
                            "python3", shared.resolve("tools/x12bal.py").toString(), "-v", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(1, TimeUnit.MINUTES);
            return ended && process.exitValue() == 0 ? "OK" : said;
        } finally {
            Files.delete(file);
        }
    }
}
