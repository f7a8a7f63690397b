package org.daysheet.billing.security;

import java.time.Instant;
import org.daysheet.types.id.RawFileId;

/// A file kept exactly as it came or went; its bytes are in the vault under the hash.
///
/// @param id key
/// @param direction in or out
/// @param kind such as 835, 837P, 999, csv-patients
/// @param name the file's name without its folder
/// @param sha256 hash of the bytes, 64 hex digits
/// @param bytes length
/// @param keptAt when
public record RawFile(
        RawFileId id, FileDirection direction, String kind, String name, String sha256, long bytes, Instant keptAt) {}
