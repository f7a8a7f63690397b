package org.daysheet.types.work;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A short name for an error of the program that stays the same wherever and whenever it happens: a hash of the
/// exception's classes and of our own methods it passed through. Holds no message, no data and no line
/// number, so it can be read out on the telephone and put into a log.
///
/// @param text such as `E-1A2B3C4D`
public record ErrorCode(String text) {
    private static final int DIGITS = 8;
    private static final String OURS = "org.daysheet.";

    /// The code of an error.
    public static ErrorCode of(Throwable error) {
        StringBuilder path = new StringBuilder();
        for (Throwable at = error; at != null; at = at.getCause()) {
            path.append(at.getClass().getName()).append('\n');
            for (StackTraceElement frame : at.getStackTrace()) {
                if (frame.getClassName().startsWith(OURS)
                        && !frame.getMethodName().contains("$")) {
                    path.append(frame.getClassName())
                            .append('.')
                            .append(frame.getMethodName())
                            .append('\n');
                }
            }
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(path.toString().getBytes(StandardCharsets.UTF_8));
            return new ErrorCode(
                    "E-" + HexFormat.of().withUpperCase().formatHex(hash).substring(0, DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
