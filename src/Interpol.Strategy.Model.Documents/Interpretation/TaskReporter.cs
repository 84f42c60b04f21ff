using Interpol.Strategy.Model.Documents.Scanning;
using static Interpol.Strategy.Model.Documents.Reporter;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Reports the marks of tasks as done or not done, which are not kept.</summary>
internal static class TaskReporter
{
    public static void Report(IReadOnlyList<Block> blocks, Reporter reporter)
    {
        Block[] tasks =
            [.. blocks.Where(block => block.IsDone is not null && block.Role is not (null or OutlineRole.Ignored))];
        if (tasks.Length > 0)
        {
            int done = tasks.Count(block => block.IsDone == true);
            reporter.Report(
                OutlineDiagnosticCodes.TaskMarks,
                Weight.Notice,
                DiagnosticEffect.Dropped,
                FormattableString.Invariant(
                    $"{done} of {tasks.Length} tasks are marked as done. The marks were ignored."),
                tasks[0].Line);
        }
    }
}
