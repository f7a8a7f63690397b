package org.daysheet.types.work;

/// Work was stopped because somebody asked; nothing of it was kept.
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Cancelled() {
        super("cancelled");
    }
}
