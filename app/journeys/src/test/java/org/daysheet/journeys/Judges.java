package org.daysheet.journeys;

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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Programs of others that judge the files of a practice.
final class Judges {
    private Judges() {}

    /// What StAEDI finds wrong with envelopes, counts and control segments.
    static List<String> envelope(byte[] bytes) throws IOException, EDIStreamException, EDISchemaException {
        List<String> errors = new ArrayList<>();
        try (EDIStreamReader reader =
                EDIInputFactory.newFactory().createEDIStreamReader(new ByteArrayInputStream(bytes))) {
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

    /// What the guide map of imsweb finds wrong with an 837P.
    static List<String> claimGuide(byte[] bytes) throws IOException {
        X12Reader reader = new X12Reader(
                X12Reader.FileType.ANSI837_5010_X222, new ByteArrayInputStream(bytes), StandardCharsets.US_ASCII);
        List<String> errors = new ArrayList<>(reader.getErrors());
        errors.addAll(reader.getFatalErrors());
        return errors;
    }

    /// What the arithmetic checker of the shared tools says; empty when nothing is wrong.
    static String arithmetic(List<Path> files, Path shared) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("python3", shared.resolve("tools/x12bal.py").toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? "" : said;
    }
}
