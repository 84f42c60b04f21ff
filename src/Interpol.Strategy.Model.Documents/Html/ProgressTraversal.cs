namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Walks trees of progress.</summary>
internal static class ProgressTraversal
{
    /// <summary>Returns the descendants of a node, each after its parent.</summary>
    public static IEnumerable<ProgressNode> GetDescendants(ProgressNode node)
    {
        var nodes = new Stack<ProgressNode>(node.Children.Reverse());
        while (nodes.TryPop(out ProgressNode? next))
        {
            yield return next;
            foreach (ProgressNode child in next.Children.Reverse())
            {
                nodes.Push(child);
            }
        }
    }
}
