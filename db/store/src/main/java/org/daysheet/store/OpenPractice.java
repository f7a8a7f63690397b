package org.daysheet.store;

import java.nio.file.Path;

/// What an open practice holds of the outside world, and how each kind of it is let go.
sealed interface OpenPractice {
    /// The folder of the practice.
    Path home();

    Path vaultFolder();

    Connections connections();

    default boolean sealBroken() {
        return false;
    }

    default boolean checkDue() {
        return false;
    }

    /// Whether the file was as the program had left it when it was opened.
    default boolean wasSealed() {
        return false;
    }

    /// Lets everything go.
    ///
    /// @param trusted whether no fault was met, so that the file deserves a seal
    /// @param checkDue whether a full check is still owed
    void close(boolean trusted, boolean checkDue);

    /// The usual case: the encrypted file.
    record InFile(
            PracticeFolder folder,
            Connections connections,
            PracticeLock lock,
            Seal seal,
            boolean checkDue,
            boolean wasSealed)
            implements OpenPractice {
        @Override
        public Path home() {
            return folder.path();
        }

        @Override
        public Path vaultFolder() {
            return folder.vaultFolder();
        }

        @Override
        public void close(boolean trusted, boolean checkDue) {
            try (lock) {
                connections.close();
                if (trusted) {
                    seal.write(checkDue);
                }
            }
        }
    }

    /// A copy of a file whose seal is broken, for a check only.
    record InCopy(PracticeFolder folder, Connections connections, PracticeLock lock, SuspectCopy copy)
            implements OpenPractice {
        @Override
        public Path home() {
            return folder.path();
        }

        @Override
        public Path vaultFolder() {
            return folder.vaultFolder();
        }

        @Override
        public boolean sealBroken() {
            return true;
        }

        @Override
        public boolean checkDue() {
            return true;
        }

        @Override
        public void close(boolean trusted, boolean checkDue) {
            try (lock;
                    copy) {
                connections.close();
            }
        }
    }

    /// On a PostgreSQL server, which looks after its own files.
    record OnServer(PracticeFolder folder, Connections connections) implements OpenPractice {
        @Override
        public Path home() {
            return folder.path();
        }

        @Override
        public Path vaultFolder() {
            return folder.vaultFolder();
        }

        @Override
        public void close(boolean trusted, boolean checkDue) {
            connections.close();
        }
    }
}
