package org.daysheet.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Optional;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.store.StoreException;
import org.daysheet.types.work.Cancelled;
import org.daysheet.types.work.ErrorCode;

/// Says an error in words: what happened and what to do. What nobody foresaw becomes an error code, never a trace.
///
/// @param key stable name for programs
/// @param message for a person
/// @param exitCode of the command
public record Problem(String key, String message, int exitCode) {
    /// The words for an error.
    public static Problem of(Throwable error) {
        return switch (error) {
            case BillingException e -> new Problem(e.key(), text(e), Exit.REFUSED);
            case StoreException e -> new Problem(e.code(), text(e), Exit.REFUSED);
            case Refusal e -> new Problem("cli.refused", text(e), e.exitCode());
            case Cancelled _ -> new Problem("cli.cancelled", "Stopped. Nothing of it was kept.", Exit.REFUSED);
            case UncheckedIOException e -> ofFile(Objects.requireNonNull(e.getCause()));
            case IOException e -> ofFile(e);
            default -> unforeseen(error);
        };
    }

    private static Problem ofFile(IOException error) {
        String file = error instanceof FileSystemException named && named.getFile() != null
                ? "The file " + named.getFile()
                : "A file";
        return new Problem("cli.file", file + " cannot be used: " + reason(error) + ".", Exit.REFUSED);
    }

    private static Problem unforeseen(Throwable error) {
        String code = ErrorCode.of(error).text();
        return new Problem(
                code,
                "Something unforeseen happened (error code " + code
                        + "). What was saved before is safe. Please report the code with the command you ran.",
                Exit.INTERNAL);
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

    private static String text(Throwable error) {
        return Optional.ofNullable(error.getMessage()).orElse("Refused.");
    }
}
