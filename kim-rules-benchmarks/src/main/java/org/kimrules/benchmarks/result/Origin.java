package org.kimrules.benchmarks.result;

/**
 * Where figures come from.
 *
 * @param day the day of the run
 * @param commit the commit that was measured
 * @param jvm the JVM
 * @param processors how many processors it saw
 */
public record Origin(String day, String commit, String jvm, int processors) {

    /** Returns the origin of what this JVM measures. */
    public static Origin of(String day, String commit) {
        String jvm = System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version");
        return new Origin(day, commit, jvm, Runtime.getRuntime().availableProcessors());
    }

    /** Returns the name of the files. */
    public String name() {
        return day + "-" + commit;
    }

    /** Returns the first line of the file of rows. */
    public String csv() {
        return "# " + sentence();
    }

    /** Returns the first lines of the tables. */
    public String heading() {
        return "# Measured " + day + "\n\n" + sentence() + "\n";
    }

    private String sentence() {
        return "Commit " + commit + ", " + jvm + ", " + processors + " processors.";
    }
}
