/// JMH benchmarks of what people wait for, next to a reference that does the least possible for the same input. In:
/// workloads of the command line's bench. Out: times whose ratio counts. Never: part of the product or of its tests.
@NullMarked
package org.daysheet.bench;

import org.jspecify.annotations.NullMarked;
