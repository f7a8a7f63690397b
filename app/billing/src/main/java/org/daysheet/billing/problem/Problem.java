package org.daysheet.billing.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Optional;
import org.daysheet.store.StoreException;
import org.daysheet.types.work.Cancelled;
import org.daysheet.types.work.ErrorCode;

/// An error in words, for whoever shows it: what happened and what to do. What nobody foresaw becomes an
/// error code, never a trace and never a message that might quote a row.
///
/// @param key stable name for programs
/// @param message a finished sentence for a person
/// @param isForeseen whether a person can act on it; otherwise `key` is the error code to report
public record Problem(String key, String message, boolean isForeseen) {
    /// The words for an error.
    public static Problem of(Throwable error) {
        return switch (error) {
            case BillingException e -> foreseen(e.key(), text(e));
            case StoreException e -> foreseen(e.code(), text(e));
            case Cancelled _ -> foreseen("work.cancelled", "Stopped as asked. Whatever was not finished was not kept.");
            case UncheckedIOException e -> ofFile(Objects.requireNonNull(e.getCause()));
            case IOException e -> ofFile(e);
            default -> unforeseen(error);
        };
    }

    /// Why a file could not be read or written, in a few words.
    public static String reason(IOException error) {
        return switch (error) {
            case NoSuchFileException _ -> "it does not exist";
            case AccessDeniedException _ -> "access is denied";
            case FileAlreadyExistsException _ -> "it exists already";
            case FileSystemException e -> Optional.ofNullable(e.getReason()).orElse("the system refuses it");
            default -> Optional.ofNullable(error.getMessage()).orElse("the system refuses it");
        };
    }

    private static Problem ofFile(IOException error) {
        String file = error instanceof FileSystemException named && named.getFile() != null
                ? "The file " + named.getFile()
                : "A file";
        return foreseen("file.unusable", file + " cannot be used: " + reason(error) + ".");
    }

    private static Problem foreseen(String key, String message) {
        return new Problem(key, message, true);
    }

    private static Problem unforeseen(Throwable error) {
        String code = ErrorCode.of(error).text();
        return new Problem(
                code,
                "Something unforeseen happened (error code " + code
                        + "). What was saved before is safe. Please report the code and what you were doing.",
                false);
    }

    private static String text(Throwable error) {
        return Optional.ofNullable(error.getMessage()).orElse("Refused.");
    }
}
