namespace Interpol.Strategy.Model;

/// <summary>A record of a framework, and the way to it: kept as steps, because most are never told to anybody.</summary>
internal sealed class FrameworkNode(object record, FrameworkNode? holder = null, string member = "", int index = -1)
{
    /// <summary>The framework itself or any record within it.</summary>
    public object Record => record;

    /// <summary>The way through the records' members, as in JSON: <c>goals[3].objectives[1]</c>; empty for the framework itself.</summary>
    public string Path => holder is null ? "" : holder.PathOf(index < 0 ? member : $"{member}[{index}]");

    /// <summary>The way to a member of the record; to the record itself for an empty name.</summary>
    public string PathOf(string name) => name.Length == 0 ? Path : holder is null ? name : $"{Path}.{name}";
}
