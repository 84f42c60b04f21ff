namespace Interpol.Strategy.Model;

/// <summary>Enumerates all records of a framework.</summary>
internal static partial class FrameworkTraversal
{
    /// <summary>Gets the types of all records.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        typeof(StrategicFramework), typeof(Vision), typeof(Mission), typeof(CoreValue), typeof(Goal),
        typeof(GoalGroup), typeof(Objective), typeof(Adoption), typeof(Organization), typeof(ContactInformation),
        typeof(Stakeholder), typeof(StakeholderRole), typeof(PerformanceIndicator), typeof(Relationship),
        typeof(MeasurementInstance), typeof(Place), typeof(MeasuredResult), typeof(ResultDescriptor),
    ];

    /// <summary>
    /// Returns the framework and all records within it, in the order of the properties. Parents come before children.
    /// </summary>
    public static IEnumerable<FrameworkNode> GetNodes(StrategicFramework framework) =>
        GetNodes(framework, PushChildren);

    /// <summary>Returns a record and all records within it, with the function that pushes the children.</summary>
    public static IEnumerable<FrameworkNode> GetNodes(
        object root, Action<FrameworkNode, Stack<FrameworkNode>> pushChildren)
    {
        var waiting = new Stack<FrameworkNode>();
        waiting.Push(new(root));
        while (waiting.TryPop(out FrameworkNode? node))
        {
            yield return node;
            pushChildren(node, waiting);
        }
    }

    /// <summary>Returns the records of one type.</summary>
    public static IEnumerable<(FrameworkNode Node, T Record)> GetNodes<T>(StrategicFramework framework)
        where T : class
    {
        foreach (FrameworkNode node in GetNodes(framework))
        {
            if (node.Record is T record)
            {
                yield return (node, record);
            }
        }
    }
}
