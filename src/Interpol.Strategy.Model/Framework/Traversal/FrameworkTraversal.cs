namespace Interpol.Strategy.Model;

/// <summary>Enumerates all records of a framework.</summary>
internal static partial class FrameworkTraversal
{
    /// <summary>Gets the types of all records.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        typeof(StrategicFramework), typeof(Vision), typeof(Mission), typeof(CoreValue), typeof(Goal), typeof(Objective),
        typeof(Adoption), typeof(Organization), typeof(ContactInformation),
        typeof(Stakeholder), typeof(StakeholderRole), typeof(PerformanceIndicator), typeof(Relationship),
        typeof(MeasurementInstance), typeof(Place), typeof(MeasuredResult), typeof(ResultDescriptor),
    ];

    /// <summary>
    /// Returns the framework and all records within it, in the order of the properties. Parents come before children.
    /// </summary>
    public static IEnumerable<FrameworkNode> GetNodes(StrategicFramework framework)
    {
        var waiting = new Stack<FrameworkNode>();
        waiting.Push(new(framework));
        while (waiting.TryPop(out FrameworkNode? node))
        {
            yield return node;
            PushChildren(node, waiting);
        }
    }

    /// <summary>Returns the records of one type.</summary>
    public static IEnumerable<(FrameworkNode Part, T Record)> GetNodes<T>(StrategicFramework framework)
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
