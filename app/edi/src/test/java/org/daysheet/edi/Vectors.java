package org.daysheet.edi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The golden vectors as bytes, and texts as files.
public final class Vectors {
    private Vectors() {}

    /// The bytes of a file beside this class.
    public static byte[] bytes(String name) {
        try (InputStream input = Vectors.class.getResourceAsStream(name)) {
            if (input == null) {
                throw new IllegalArgumentException("no file " + name);
            }
            return input.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
