package org.daysheet.billing.security;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.edi.x12.Finding;
import org.daysheet.store.Tx;
import org.daysheet.types.id.RawFileId;

/// Files as they came or went. The bytes go into the vault before the transaction, the row inside it: a crash
/// between the two leaves bytes nobody points at, never a row without its bytes.
public final class RawFiles {
    private final Session session;

    public RawFiles(Session session) {
        this.session = session;
    }

    /// Keeps the row of a file whose bytes are already in the vault. A file seen before in the same direction and
    /// kind is found, not doubled.
    ///
    /// @param kind such as 835, 837P, 999
    /// @param name file name; any folder in it is dropped
    public RawFileId keep(Tx tx, FileDirection direction, String kind, String name, String sha256, long bytes) {
        return find(tx, direction, sha256, kind)
                .map(RawFile::id)
                .orElseGet(() -> insert(tx, direction, kind, baseName(name), sha256, bytes));
    }

    /// The file with these bytes, when it was taken or sent before.
    public Optional<RawFile> find(Tx tx, FileDirection direction, String sha256, String kind) {
        return RawFileStore.find(tx, direction, sha256, kind);
    }

    /// Keeps what was found in a file, in order. For the transaction that keeps the file's row.
    public void addFindings(Tx tx, RawFileId file, List<Finding> findings) {
        RawFileStore.insertFindings(tx, file, findings);
    }

    public List<Finding> findings(RawFileId file) {
        return session.read(tx -> findings(tx, file));
    }

    /// As {@link #findings(RawFileId)}, inside a transaction.
    public static List<Finding> findings(Tx tx, RawFileId file) {
        return RawFileStore.findings(tx, file);
    }

    /// All files, newest first.
    public List<RawFile> list() {
        return session.read(RawFileStore::all);
    }

    public RawFile show(RawFileId id) {
        return session.read(tx -> RawFileStore.byId(tx, id))
                .orElseThrow(() -> new BillingException("security.file.unknown", id));
    }

    /// The bytes of a file, to be closed by the caller.
    public InputStream open(RawFileId id) {
        return session.vault().open(show(id).sha256());
    }

    private static RawFileId insert(
            Tx tx, FileDirection direction, String kind, String name, String sha256, long bytes) {
        RawFileId id = RawFileStore.insert(tx, direction, kind, name, sha256, bytes);
        tx.audit("file.kept", "raw_file", id.value(), direction + " " + kind + " " + sha256);
        return id;
    }

    private static String baseName(String name) {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return name.substring(slash + 1);
    }
}
