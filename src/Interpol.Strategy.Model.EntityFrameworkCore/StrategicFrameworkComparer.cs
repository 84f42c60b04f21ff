using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Interpol.Strategy.Model.EntityFrameworkCore;

/// <summary>Compares frameworks by value, so that change tracking saves only frameworks that changed.</summary>
public sealed class StrategicFrameworkComparer : ValueComparer<StrategicFramework>
{
    /// <summary>Initializes a new instance of the <see cref="StrategicFrameworkComparer"/> class.</summary>
    public StrategicFrameworkComparer()
        : base((left, right) => left == right, framework => framework.GetHashCode(), framework => framework)
    {
    }
}
