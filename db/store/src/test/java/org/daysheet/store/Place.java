package org.daysheet.store;

import java.nio.file.Path;

/// Where a test keeps its practice. Both places must behave alike.
enum Place {
    H2 {
        @Override
        Database begin(Path folder) {
            return Fixture.openPractice(folder);
        }

        @Override
        Database open(Path folder) {
            return Database.open(folder, Fixture.key(), Fixture.CLOCK);
        }

        @Override
        void tamper(Path folder, String... statements) {
            Fixture.tamper(folder, statements);
        }
    },
    POSTGRES {
        @Override
        Database begin(Path folder) {
            return PostgresFixture.begin(folder);
        }

        @Override
        Database open(Path folder) {
            return PostgresFixture.openOwn(folder);
        }

        @Override
        void tamper(Path folder, String... statements) {
            PostgresFixture.tamper(folder, statements);
        }
    };

    /// An empty practice in the folder, whatever was there before.
    abstract Database begin(Path folder);

    /// Opens the practice that was begun there.
    abstract Database open(Path folder);

    /// Runs statements as the owner of the closed practice, which no part of the program can.
    abstract void tamper(Path folder, String... statements);
}
