package org.daysheet.cli.output;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Makes JSON writers that write as they are told, hold nothing back in memory, and leave the stream open.
public final class JsonOutput {
    private JsonOutput() {}

    /// A writer of UTF-8 JSON on a stream; closing it flushes the stream.
    public static JsonGenerator on(OutputStream out) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        return factory.createGenerator(ObjectWriteContext.empty(), out);
    }
}
