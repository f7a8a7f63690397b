package org.daysheet.types.work;

/// Says of every step which part of a larger whole it belongs to.
///
/// @param whole who watches the whole
/// @param part which part this is, such as "check 2 of 7"
record PartProgress(Progress whole, String part) implements Progress {
    @Override
    public void report(String step, long done, long total) {
        whole.report(part + ": " + step, done, total);
    }

    @Override
    public void begin(String work) {
        whole.begin(part + ": " + work);
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }
}
