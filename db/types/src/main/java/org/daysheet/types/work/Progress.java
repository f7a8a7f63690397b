package org.daysheet.types.work;

/// How long work says where it stands and asks whether to stop. Implementations may be called from any thread.
public interface Progress {
    /// Says nothing and never stops.
    Progress SILENT = new Progress() {
        @Override
        public void report(String step, long done, long total) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// Reports a step, such as "claims matched".
    ///
    /// @param done units finished so far
    /// @param total units in all, or -1 when unknown
    void report(String step, long done, long total);

    /// Names work that begins now and may last, such as "Checking the books", for as long as it reports no step.
    default void begin(String work) {
        report(work, 0, -1);
    }

    /// The same watcher, told which part of a larger whole the work is: "check 2 of 7: claims planned".
    default Progress within(String part) {
        return new PartProgress(this, part);
    }

    /// Whether whoever watches asked to stop. Work checks it between units and then calls {@link
    /// #stopIfCancelled}.
    boolean isCancelled();

    /// Ends the work with {@link Cancelled} when a stop was asked for.
    default void stopIfCancelled() {
        if (isCancelled()) {
            throw new Cancelled();
        }
    }
}
