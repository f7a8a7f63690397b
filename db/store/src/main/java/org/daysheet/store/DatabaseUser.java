package org.daysheet.store;

/// The two limited users of the database. What they may do is granted to their roles by the migrations.
enum DatabaseUser {
    APP("app", "daysheet_app"),
    READER("reader", "daysheet_reader");

    private final String userName;
    private final String roleName;

    DatabaseUser(String userName, String roleName) {
        this.userName = userName;
        this.roleName = roleName;
    }

    /// Name of the user in H2, and purpose of its derived password.
    String userName() {
        return userName;
    }

    String roleName() {
        return roleName;
    }
}
