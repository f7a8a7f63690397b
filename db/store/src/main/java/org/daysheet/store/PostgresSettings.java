package org.daysheet.store;

import java.nio.file.Path;
import java.util.Set;

/// How to reach a PostgreSQL server that keeps the practice instead of the encrypted file. The files of the
/// practice and its keys stay in the folder.
///
/// @param folder where files/ and keys.json are
/// @param owner who may change tables; used at start only
/// @param app who writes; gets the role daysheet_app
/// @param reader who reads; gets the role daysheet_reader
public record PostgresSettings(
        Path folder, String host, int port, String database, Login owner, Login app, Login reader) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    /// A user of the server.
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /// Whether the server is this computer. Only then may the connection be unencrypted; any other server must
    /// show a certificate that names it.
    boolean isLoopback() {
        return LOOPBACK.contains(host);
    }
}
