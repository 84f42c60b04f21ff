namespace Interpol.Strategy.Model;

/// <summary>Aligns items with the elements that they refer to.</summary>
internal static class AlignmentBuilder
{
    public static Alignment<T> Create<T>(
        EquatableList<StrategicFramework> frameworks,
        bool isCatalog,
        IEnumerable<T> items,
        Func<T, IEnumerable<ElementReference>> getReferences)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(items);
        EquatableList<T> all = [.. items];
        var slots = new ElementSlots(frameworks);
        var links = new List<(int Slot, int Item)>(all.Count);
        List<UnresolvedItem<T>> unresolved = [];
        for (int i = 0; i < all.Count; i++)
        {
            bool hasReference = false;
            foreach (ElementReference reference in getReferences(all[i]) ?? [])
            {
                hasReference = true;
                AddLink(reference, i);
            }

            if (!hasReference)
            {
                unresolved.Add(new(all[i], null, UnresolvedReason.NoReference));
            }
        }

        return new(slots, isCatalog, all, new(slots.Count, links), [.. unresolved]);

        void AddLink(ElementReference reference, int item)
        {
            int framework = reference == default ? -1 : slots.FindFramework(reference.FrameworkId);
            int slot = framework < 0 ? -1 : slots.Find(framework, reference.Code);
            if (slot >= 0)
            {
                links.Add((slot, item));
            }
            else if (reference == default)
            {
                unresolved.Add(new(all[item], null, UnresolvedReason.NoReference));
            }
            else
            {
                UnresolvedReason reason =
                    framework < 0 ? UnresolvedReason.UnknownFramework : UnresolvedReason.UnknownElement;
                unresolved.Add(new(all[item], reference, reason));
            }
        }
    }

    public static Func<T, IEnumerable<ElementReference>> Single<T>(Func<T, ElementReference> getReference)
    {
        ArgumentNullException.ThrowIfNull(getReference);
        return item => [getReference(item)];
    }

    public static Func<T, IEnumerable<ElementReference>> Optional<T>(Func<T, ElementReference?> getReference)
    {
        ArgumentNullException.ThrowIfNull(getReference);
        return item => getReference(item) is { } reference ? [reference] : [];
    }
}
