package org.kimrules.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.kimrules.core.batch.Source;
import org.kimrules.core.batch.line.BatchHeader;

/** The plans of a job, on any file system that the cluster reads. They stay the same for as long as the job takes. */
sealed interface Portfolio permits PlanFiles, PlanLines {

    /**
     * Returns what lies at the path: a folder of plans, or else a file with a plan in each line.
     *
     * @throws IOException when it can't be read
     * @throws IllegalArgumentException when there is no plan, or the cluster would read others than are there
     */
    static Portfolio at(Path path, Configuration access) throws IOException {
        FileStatus found = path.getFileSystem(access).getFileStatus(path);
        Portfolio portfolio =
                found.isDirectory() ? PlanFiles.of(found.getPath(), access) : PlanLines.of(found.getPath(), access);
        if (portfolio.about().documents() == 0) {
            throw new IllegalArgumentException("no plans in `" + path + "`");
        }
        return portfolio;
    }

    /** Returns what the header says about them. */
    BatchHeader.Input about();

    /** Returns the documents in their order, in at least so many parts where that is possible. */
    JavaRDD<Source> sources(JavaSparkContext spark, int partitions);
}
