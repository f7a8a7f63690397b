package org.daysheet.billing.security;

import static org.daysheet.store.db.Tables.FILE_FINDING;
import static org.daysheet.store.db.Tables.RAW_FILE;

import java.util.List;
import java.util.Optional;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Severity;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.FileFindingRecord;
import org.daysheet.store.db.tables.records.RawFileRecord;
import org.daysheet.types.id.RawFileId;
import org.jspecify.annotations.Nullable;

/// Rows of kept files and of what was found in them.
final class RawFileStore {
    private RawFileStore() {}

    static RawFileId insert(Tx tx, FileDirection direction, String kind, String name, String sha256, long bytes) {
        var row = tx.dsl().newRecord(RAW_FILE);
        row.setDirection(direction.name());
        row.setFileKind(kind);
        row.setFileName(name);
        row.setSha256(sha256);
        row.setByteCount(bytes);
        row.setKeptAt(tx.now());
        row.setKeptBy(tx.user().value());
        row.insert();
        return new RawFileId(row.getRawFileId());
    }

    static Optional<RawFile> find(Tx tx, FileDirection direction, String sha256, String kind) {
        return tx.dsl()
                .selectFrom(RAW_FILE)
                .where(RAW_FILE.DIRECTION.eq(direction.name()))
                .and(RAW_FILE.SHA256.eq(sha256))
                .and(RAW_FILE.FILE_KIND.eq(kind))
                .fetchOptional()
                .map(RawFileStore::file);
    }

    static Optional<RawFile> byId(Tx tx, RawFileId id) {
        return tx.dsl()
                .selectFrom(RAW_FILE)
                .where(RAW_FILE.RAW_FILE_ID.eq(id.value()))
                .fetchOptional()
                .map(RawFileStore::file);
    }

    static List<RawFile> all(Tx tx) {
        return tx.dsl()
                .selectFrom(RAW_FILE)
                .orderBy(RAW_FILE.RAW_FILE_ID.desc())
                .fetch(RawFileStore::file);
    }

    static void insertFindings(Tx tx, RawFileId file, List<Finding> findings) {
        int ordinal = 0;
        for (Finding finding : findings) {
            var row = tx.dsl().newRecord(FILE_FINDING);
            row.setRawFileId(file.value());
            row.setOrdinal(++ordinal);
            row.setSeverity(finding.severity().name());
            row.setFindingCode(finding.code());
            row.setMessage(finding.message());
            row.setByteOffset(finding.offset());
            row.setLineNumber((int) finding.line());
            row.setSegmentNumber((int) finding.segment());
            row.setSegmentName(finding.segmentId());
            row.setElementName(finding.element());
            row.setWasRead(finding.read());
            row.setWasExpected(finding.expected());
            row.insert();
        }
    }

    static List<Finding> findings(Tx tx, RawFileId file) {
        return tx.dsl()
                .selectFrom(FILE_FINDING)
                .where(FILE_FINDING.RAW_FILE_ID.eq(file.value()))
                .orderBy(FILE_FINDING.ORDINAL)
                .fetch(RawFileStore::finding);
    }

    private static RawFile file(RawFileRecord row) {
        return new RawFile(
                new RawFileId(row.getRawFileId()),
                FileDirection.valueOf(row.getDirection()),
                row.getFileKind(),
                row.getFileName(),
                row.getSha256(),
                row.getByteCount(),
                row.getKeptAt());
    }

    private static Finding finding(FileFindingRecord row) {
        return new Finding(
                Severity.valueOf(row.getSeverity()),
                row.getFindingCode(),
                row.getMessage(),
                row.getByteOffset() == null ? 0 : row.getByteOffset(),
                row.getLineNumber() == null ? 0 : row.getLineNumber(),
                row.getSegmentNumber() == null ? 0 : row.getSegmentNumber(),
                text(row.getSegmentName()),
                text(row.getElementName()),
                text(row.getWasRead()),
                text(row.getWasExpected()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
